import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import { umbPeekError } from '@umbraco-cms/backoffice/notification';
import { isInvitation, showInvitationLink } from '../invitation/invitation-link.js';

const COLOURS = { Error: 'danger', Warning: 'warning', Success: 'positive' };

/**
 * Of an answer that names what was created, the client keeps no header but those that begin with X, and so loses the
 * notices beside it. The server says them twice.
 */
export const onInit = (host) => {
	umbHttpClient.interceptors.response.use(async (response, request) => {
		const notices = response.headers.get('x-umb-notifications');
		if (!notices) return response;

		if (isInvitation(request)) {
			showInvitationLink(host, await response.clone().text());
			return response;
		}

		for (const { category, message, type } of JSON.parse(notices)) {
			umbPeekError(host, { headline: category, message, color: COLOURS[type] ?? 'default' });
		}

		return response;
	});
};
