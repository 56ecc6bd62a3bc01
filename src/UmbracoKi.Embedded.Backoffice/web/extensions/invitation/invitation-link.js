import { UmbModalToken, umbOpenModal } from '@umbraco-cms/backoffice/modal';

const INVITATION_LINK_MODAL = new UmbModalToken('EmbeddedUmbraco.Modal.InvitationLink', { modal: { type: 'dialog' } });

/** Whether a request invites somebody for the first time. */
export const isInvitation = (request) => request.method === 'POST' && new URL(request.url).pathname.endsWith('/user/invite');

/** Makes a link for somebody who is invited, and shows it. */
export const showInvitationLink = (host, user) =>
	// Closing the window rejects; nothing has gone wrong then.
	umbOpenModal(host, INVITATION_LINK_MODAL, { data: { user } }).catch(() => undefined);
