export type TranslationState = 'published' | 'missing' | 'outdated' | 'undescribed';

export interface LanguageCoverage {
	code: string;
	culture: string;
	bcp47: string;
	ownName: string;
	germanName: string;
	englishName: string;
	direction: 'ltr' | 'rtl';
	/** Null for the language everything is translated from. */
	sourceCulture: string | null;
	published: number;
	missing: number;
	outdated: number;
	undescribed: number;
}

export interface CoveredDocument {
	key: string;
	name: string;
	type: string;
	updated: string | null;
	originalUpdated: string | null;
}

export interface CoveredDocuments {
	total: number;
	items: CoveredDocument[];
}

/** The module's own endpoints, with the backoffice user's token. */
export class CoverageApi {
	readonly #token: () => Promise<string | undefined>;

	constructor(token: () => Promise<string | undefined>) {
		this.#token = token;
	}

	languages(): Promise<LanguageCoverage[]> {
		return this.#get('');
	}

	documents(code: string, state: TranslationState, skip: number, take: number): Promise<CoveredDocuments> {
		return this.#get(`/${encodeURIComponent(code)}/${state}?skip=${skip}&take=${take}`);
	}

	async #get<T>(path: string): Promise<T> {
		const token = await this.#token();
		const response = await fetch(`/umbraco/umbracoki/api/v1/languages/coverage${path}`, {
			credentials: 'same-origin',
			headers: { Accept: 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) },
		});
		if (!response.ok) throw new Error(`${response.status} ${path}`);
		return response.json();
	}
}
