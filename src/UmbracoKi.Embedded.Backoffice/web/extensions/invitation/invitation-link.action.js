import { UmbEntityActionBase } from '@umbraco-cms/backoffice/entity-action';
import { showInvitationLink } from './invitation-link.js';

/** Shows the link of an invitation again. */
export class InvitationLinkAction extends UmbEntityActionBase {
	execute() {
		return showInvitationLink(this, this.args.unique);
	}
}

export { InvitationLinkAction as api };
