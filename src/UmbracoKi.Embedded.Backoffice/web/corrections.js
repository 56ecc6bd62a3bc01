import { join } from 'node:path';

/**
 * What is wrong in this version of Umbraco's client and would cost editors their work. Each correction is one short piece of
 * text, to be looked at again with every new version (docs/adr/0013).
 */
const list = [
	{
		// It reads a type again after saving it, but from its own cache if the answer comes before the server's event does.
		// Then the screen shows what was there before, and the next save writes that over what was just saved.
		module: 'packages/management-api/detail/detail-data.request-manager.js',
		from: 'this.#update(id, data));',
		to: 'this.#update(id, data)); if (!error) { this.#dataCache.delete(id); }',
	},
	{
		// It decides which tab to open before it knows the type's tabs, and says "Not found" when they come.
		module: 'packages/content/content-type/workspace/views/design/content-type-design-editor.element.js',
		from: 'this._hasRootGroups === undefined)',
		to: `this._hasRootGroups === undefined
			|| (!this.#workspaceContext.structure.getOwnerContentType() && (this._routes = [], true)))`,
	},
	{
		module: 'packages/content/content-type/workspace/views/design/content-type-design-editor.element.js',
		from: "await this.#workspaceContext.structure.hasRootContainers('Group')",
		to: `(this.observe(
				this.#workspaceContext.structure.ownerContentTypeObservablePart((type) => type?.unique), () => this.#createRoutes(), '_observeLoaded'),
			await this.#workspaceContext.structure.hasRootContainers('Group'))`,
	},
];

/** Corrects the client while it is bundled; a correction that no longer fits stops the build. */
export function corrections(backoffice) {
	const pending = new Set(list);
	return {
		name: 'umbracoki-corrections',
		transform(code, id) {
			const due = list.filter((correction) => id === join(backoffice, correction.module));
			if (due.length === 0) {
				return null;
			}

			let corrected = code;
			for (const correction of due) {
				if (code.split(correction.from).length !== 2) {
					this.error(`${correction.module} has changed: see corrections.js`);
				}

				corrected = corrected.replace(correction.from, () => correction.to);
				pending.delete(correction);
			}

			return { code: corrected, map: null };
		},
		buildEnd(failure) {
			if (failure === undefined && pending.size > 0) {
				this.error(`not found in the client: ${[...pending].map((correction) => correction.module).join(', ')}; see corrections.js`);
			}
		},
	};
}
