import type { CoveredDocument, LanguageCoverage } from './coverage-api.js';

/** The document's editor: beside the original where there is one, so that the translator sees both. */
export function editorAddress(document: CoveredDocument, language: LanguageCoverage): string {
	const variant = language.sourceCulture && document.originalUpdated
		? `${language.sourceCulture}_&_${language.culture}`
		: language.culture;
	return `/umbraco/section/content/workspace/document/edit/${document.key}/${variant}/view/content`;
}
