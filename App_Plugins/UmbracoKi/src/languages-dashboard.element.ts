import { css, customElement, html, nothing, repeat, state } from '@umbraco-cms/backoffice/external/lit';
import { UmbLitElement } from '@umbraco-cms/backoffice/lit-element';
import { UMB_AUTH_CONTEXT } from '@umbraco-cms/backoffice/auth';
import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { CoverageApi, type CoveredDocument, type LanguageCoverage, type TranslationState } from './coverage-api.js';
import { editorAddress } from './editor-address.js';

const states: TranslationState[] = ['published', 'missing', 'outdated', 'undescribed'];
const comparing: TranslationState[] = ['missing', 'outdated'];
const pageSize = 50;

@customElement('umbracoki-languages-dashboard')
export class UmbracoKiLanguagesDashboardElement extends UmbLitElement {
	@state() private _languages?: LanguageCoverage[];
	@state() private _failed = false;
	@state() private _chosen?: { language: LanguageCoverage; state: TranslationState };
	@state() private _documents: CoveredDocument[] = [];
	@state() private _total?: number;

	readonly #api = new CoverageApi(async () => (await this.getContext(UMB_AUTH_CONTEXT))?.getLatestToken());

	override connectedCallback() {
		super.connectedCallback();
		this.#load();
	}

	async #load() {
		this._failed = false;
		try {
			this._languages = await this.#api.languages();
		} catch (error) {
			this.#fail(error);
		}
	}

	async #choose(language: LanguageCoverage, state: TranslationState) {
		this._chosen = { language, state };
		this._documents = [];
		this._total = undefined;
		await this.#more();
		this.renderRoot.querySelector<HTMLElement>('#list-heading')?.focus();
	}

	async #more() {
		const chosen = this._chosen;
		if (!chosen) return;
		try {
			const page = await this.#api.documents(chosen.language.code, chosen.state, this._documents.length, pageSize);
			if (this._chosen !== chosen) return;
			this._documents = [...this._documents, ...page.items];
			this._total = page.total;
		} catch (error) {
			this.#fail(error);
		}
	}

	#fail(error: unknown) {
		console.error('UmbracoKi: languages', error);
		this._failed = true;
	}

	#close() {
		const chosen = this._chosen;
		this._chosen = undefined;
		if (chosen) this.renderRoot.querySelector<HTMLElement>(`#${chosen.language.code}-${chosen.state}`)?.focus();
	}

	/** In the language of the backoffice if the registry has it, with its own name beside. */
	#nameOf(language: LanguageCoverage): string {
		const shown = this.localize.lang();
		return shown.startsWith('de') ? language.germanName : shown.startsWith('en') ? language.englishName : language.ownName;
	}

	override render() {
		return html`
			<uui-box headline=${this.localize.term('umbracoKi_languages')}>
				<p>${this.localize.term('umbracoKi_intro')}</p>
				${this._failed ? this.#renderFailure() : this._languages ? this.#renderTable(this._languages) : html`<uui-loader></uui-loader>`}
			</uui-box>
			${this._chosen ? this.#renderList(this._chosen.language, this._chosen.state) : nothing}
		`;
	}

	#renderFailure() {
		return html`
			<p role="alert">${this.localize.term('umbracoKi_failed')}</p>
			<uui-button look="secondary" label=${this.localize.term('umbracoKi_retry')} @click=${this.#load}></uui-button>
		`;
	}

	#renderTable(languages: LanguageCoverage[]) {
		return html`
			<table>
				<thead>
					<tr>
						<th scope="col">${this.localize.term('umbracoKi_language')}</th>
						${states.map((state) => html`<th scope="col">${this.localize.term(`umbracoKi_${state}`)}</th>`)}
					</tr>
				</thead>
				<tbody>
					${repeat(languages, (language) => language.code, (language) => html`
						<tr>
							<th scope="row">
								${this.#nameOf(language)}
								<bdi lang=${language.bcp47} dir=${language.direction}>${language.ownName === this.#nameOf(language) ? nothing : language.ownName}</bdi>
							</th>
							${states.map((state) => html`<td>${this.#renderNumber(language, state)}</td>`)}
						</tr>
					`)}
				</tbody>
			</table>
		`;
	}

	#renderNumber(language: LanguageCoverage, state: TranslationState) {
		const count = language[state];
		if (comparing.includes(state) && !language.sourceCulture) return html`<span aria-hidden="true">–</span>`;
		if (count === 0) return html`0`;
		const label = `${this.localize.term('umbracoKi_listOf', this.#nameOf(language), this.localize.term(`umbracoKi_${state}`))}, ${this.localize.term('umbracoKi_documents', count)}`;
		return html`
			<button id="${language.code}-${state}" type="button" class=${state} aria-label=${label} @click=${() => this.#choose(language, state)}>
				${this.localize.number(count)}
			</button>
		`;
	}

	#renderList(language: LanguageCoverage, state: TranslationState) {
		const heading = this.localize.term('umbracoKi_listOf', this.#nameOf(language), this.localize.term(`umbracoKi_${state}`));
		return html`
			<uui-box>
				<h2 slot="headline" id="list-heading" tabindex="-1">${heading}</h2>
				<uui-button slot="header-actions" compact label=${this.localize.term('umbracoKi_close')} @click=${this.#close}>
					<uui-icon name="icon-wrong"></uui-icon>
				</uui-button>
				${this._total === undefined ? html`<uui-loader></uui-loader>` : this._total === 0 ? html`<p>${this.localize.term('umbracoKi_none')}</p>` : this.#renderDocuments(language)}
			</uui-box>
		`;
	}

	#renderDocuments(language: LanguageCoverage) {
		return html`
			<table>
				<thead>
					<tr>
						<th scope="col">${this.localize.term('umbracoKi_document')}</th>
						<th scope="col">${this.localize.term('umbracoKi_originalChanged')}</th>
						<th scope="col">${this.localize.term('umbracoKi_translationChanged')}</th>
					</tr>
				</thead>
				<tbody>
					${repeat(this._documents, (document) => document.key, (document) => html`
						<tr>
							<td><a href=${editorAddress(document, language)} dir="auto">${document.name}</a></td>
							<td>${this.#date(document.originalUpdated)}</td>
							<td>${language.sourceCulture ? this.#date(document.updated) : nothing}</td>
						</tr>
					`)}
				</tbody>
			</table>
			${this._documents.length < this._total!
				? html`<uui-button look="secondary" label=${this.localize.term('umbracoKi_more')} @click=${this.#more}></uui-button>`
				: nothing}
		`;
	}

	#date(value: string | null) {
		return value ? this.localize.date(value, { dateStyle: 'medium', timeStyle: 'short' }) : nothing;
	}

	static override styles = [
		UmbTextStyles,
		css`
			:host {
				display: grid;
				gap: var(--uui-size-layout-1);
				padding: var(--uui-size-layout-1);
			}

			h2 {
				margin: 0;
				font-size: var(--uui-type-h5-size);
			}

			table {
				width: 100%;
				border-collapse: collapse;
			}

			th,
			td {
				padding: var(--uui-size-space-3) var(--uui-size-space-4);
				text-align: start;
				border-bottom: 1px solid var(--uui-color-divider);
			}

			tbody th {
				font-weight: normal;
			}

			bdi {
				margin-inline-start: var(--uui-size-space-2);
				color: var(--uui-color-text-alt);
			}

			button {
				min-width: 3rem;
				padding: var(--uui-size-space-1) var(--uui-size-space-3);
				font: inherit;
				font-weight: bold;
				color: var(--uui-color-interactive);
				background: none;
				border: 1px solid var(--uui-color-border);
				border-radius: var(--uui-border-radius);
				cursor: pointer;
			}

			button:hover {
				color: var(--uui-color-interactive-emphasis);
				border-color: currentColor;
			}

			button:focus-visible,
			a:focus-visible {
				outline: 2px solid var(--uui-color-focus);
				outline-offset: 1px;
			}
		`,
	];
}

export default UmbracoKiLanguagesDashboardElement;

declare global {
	interface HTMLElementTagNameMap {
		'umbracoki-languages-dashboard': UmbracoKiLanguagesDashboardElement;
	}
}
