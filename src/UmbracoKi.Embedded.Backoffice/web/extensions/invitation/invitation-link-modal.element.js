import { css, html, nothing } from '@umbraco-cms/backoffice/external/lit';
import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import { UmbModalBaseElement } from '@umbraco-cms/backoffice/modal';
import { tryExecute } from '@umbraco-cms/backoffice/resources';

/** Asks for a new link, which is all that can be had of an invitation afterwards, and lets it be copied. */
export class InvitationLinkModalElement extends UmbModalBaseElement {
	static properties = { _link: { state: true }, _hours: { state: true }, _copied: { state: true } };

	async firstUpdated() {
		const { data } = await tryExecute(this, umbHttpClient.post({
			url: '/umbraco/management/api/v1/user/invite/link',
			body: { user: { id: this.data.user } },
			headers: { 'Content-Type': 'application/json' },
			security: [{ scheme: 'bearer', type: 'http' }],
		}));
		if (!data) {
			// The client has said why.
			this._rejectModal();
			return;
		}

		this._link = data.link;
		this._hours = data.validHours;
	}

	#copy() {
		const input = this.renderRoot.querySelector('#link');
		input.focus();
		input.select();
		// The clipboard proper is there over https and on localhost only.
		this._copied = document.execCommand('copy');
	}

	render() {
		return html`
			<uui-dialog-layout headline=${this.localize.term('invitationLink_headline')}>
				${this._link ? this.#renderLink() : html`<uui-loader-bar></uui-loader-bar>`}
				<uui-button
					slot="actions"
					look="secondary"
					label=${this.localize.term('general_close')}
					@click=${() => this._submitModal()}></uui-button>
				${this._link
					? html`<uui-button
							slot="actions"
							look="primary"
							color="positive"
							id="copy"
							label=${this.localize.term('invitationLink_copy')}
							@click=${this.#copy}></uui-button>`
					: nothing}
			</uui-dialog-layout>
		`;
	}

	#renderLink() {
		return html`
			<p>${this.localize.term('invitationLink_passOn', this._hours)}</p>
			<input id="link" readonly .value=${this._link} aria-label=${this.localize.term('invitationLink_headline')} />
			<p role="status">${this._copied ? this.localize.term('invitationLink_copied') : nothing}</p>
		`;
	}

	static styles = css`
		uui-dialog-layout {
			width: 36rem;
			max-width: 90vw;
		}

		input {
			box-sizing: border-box;
			width: 100%;
			padding: var(--uui-size-space-3);
			border: 1px solid var(--uui-color-border);
			border-radius: var(--uui-border-radius);
			background: var(--uui-color-surface);
			color: var(--uui-color-text);
			font: inherit;
		}

		[role='status'] {
			min-height: 1.5em;
			margin-bottom: 0;
			color: var(--uui-color-positive-standalone);
		}
	`;
}

customElements.define('embedded-invitation-link-modal', InvitationLinkModalElement);

export { InvitationLinkModalElement as element };
