import { css, customElement, html, nothing, property, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbChangeEvent } from '@umbraco-cms/backoffice/event';
import { UMB_CURRENT_USER_CONTEXT } from '@umbraco-cms/backoffice/current-user';
import { UmbLanguageCollectionRepository, type UmbLanguageDetailModel } from '@umbraco-cms/backoffice/language';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import type { UmbPropertyEditorUiElement } from '@umbraco-cms/backoffice/property-editor';

type Texts = Record<string, string>;

/** What a picture shows, in each language of the site. Languages the user may not write can be read only. */
@customElement('umbracoki-alternative-text')
export class UmbracoKiAlternativeTextElement extends UmbLitElement implements UmbPropertyEditorUiElement {
	@property({ attribute: false }) value?: Texts;
	@property({ type: Boolean, reflect: true }) readonly = false;

	@state() private _languages: UmbLanguageDetailModel[] = [];
	@state() private _failed = false;
	/** Undefined until the user is known, null without a limit. */
	@state() private _writable?: string[] | null;

	constructor() {
		super();
		this.consumeContext(UMB_CURRENT_USER_CONTEXT, (context) => {
			this.observe(context?.currentUser, (user) => {
				if (user) this._writable = user.hasAccessToAllLanguages ? null : user.languages.map((culture) => culture.toLowerCase());
			});
		});
		this.#load();
	}

	async #load() {
		const { data } = await new UmbLanguageCollectionRepository(this).requestCollection({ skip: 0, take: 1000 });
		this._failed = !data;
		// The language everything is translated from first, the others as the site has them.
		this._languages = (data?.items ?? []).toSorted((one, other) => Number(other.isDefault) - Number(one.isDefault));
	}

	#isReadonly(language: UmbLanguageDetailModel): boolean {
		return this.readonly || this._writable === undefined || (this._writable !== null && !this._writable.includes(language.unique.toLowerCase()));
	}

	#onInput(language: UmbLanguageDetailModel, event: InputEvent) {
		const { [language.unique]: _, ...others } = this.value ?? {};
		const text = (event.target as HTMLInputElement).value;
		const texts = text.trim() ? { ...others, [language.unique]: text } : others;
		this.value = Object.keys(texts).length > 0 ? texts : undefined;
		this.dispatchEvent(new UmbChangeEvent());
	}

	override render() {
		if (this._failed) return html`<p role="alert">${this.localize.term('umbracoKi_languagesFailed')}</p>`;
		return repeat(this._languages, (language) => language.unique, (language) => this.#renderText(language));
	}

	#renderText(language: UmbLanguageDetailModel) {
		const readonly = this.#isReadonly(language);
		return html`
			<label>
				<span>${language.name}${readonly && !this.readonly && this._writable ? html` <small>(${this.localize.term('umbracoKi_notYours')})</small>` : nothing}</span>
				<input
					type="text"
					maxlength="500"
					dir="auto"
					lang=${language.unique}
					?readonly=${readonly}
					.value=${this.value?.[language.unique] ?? ''}
					@input=${(event: InputEvent) => this.#onInput(language, event)} />
			</label>
		`;
	}

	static override styles = css`
		:host {
			display: grid;
			gap: var(--uui-size-space-3);
		}

		label {
			display: grid;
			grid-template-columns: minmax(10rem, 1fr) 3fr;
			align-items: center;
			gap: var(--uui-size-space-3);
		}

		small {
			color: var(--uui-color-text-alt);
		}

		input {
			box-sizing: border-box;
			width: 100%;
			height: var(--uui-size-11);
			padding: 0 var(--uui-size-space-3);
			font: inherit;
			color: inherit;
			background: var(--uui-color-surface);
			border: 1px solid var(--uui-color-border);
			border-radius: var(--uui-border-radius);
		}

		input:read-only {
			background: var(--uui-color-surface-alt);
		}

		input:focus-visible {
			outline: 2px solid var(--uui-color-focus);
			outline-offset: 1px;
		}
	`;
}

export default UmbracoKiAlternativeTextElement;

declare global {
	interface HTMLElementTagNameMap {
		'umbracoki-alternative-text': UmbracoKiAlternativeTextElement;
	}
}
