import { join, relative, sep } from 'node:path';

/**
 * Names the chunk of each module. What the first screen needs anyway is one file instead of a thousand: the closure of
 * the application, of the packages it registers and of their manifests. Everything else stays lazy, one chunk a package.
 */
export function chunkNames(backoffice, appEntry) {
	let first;
	let withMonaco;
	return (id, context) => {
		if (id.startsWith('\0') && !id.includes('rolldown')) {
			return null;
		}

		first ??= firstScreen(backoffice, appEntry, context);
		withMonaco ??= importers(join(backoffice, 'external/monaco-editor/index.js'), context);
		return first.has(id) ? (id.startsWith(backoffice) ? 'backoffice' : 'vendor')
			// On its own: in its package's chunk it would bring Monaco along whenever anything of the package is needed.
			: withMonaco.has(id) ? null
			: lazyChunk(backoffice, id);
	};
}

function firstScreen(backoffice, appEntry, context) {
	const shell = join(backoffice, 'apps/backoffice/backoffice.element.js');
	const modules = closure([join(backoffice, appEntry), shell], context);
	const packages = context.getModuleInfo(shell).dynamicallyImportedIds;
	closure(packages, context, modules);
	const manifests = packages.flatMap((id) => context.getModuleInfo(id).dynamicallyImportedIds);
	return closure(manifests, context, modules);
}

function closure(roots, context, seen = new Set()) {
	const pending = [...roots];
	while (pending.length > 0) {
		const id = pending.pop();
		if (!seen.has(id)) {
			seen.add(id);
			pending.push(...(context.getModuleInfo(id)?.importedIds ?? []));
		}
	}

	return seen;
}

/** Everything that cannot run without a module. */
function importers(root, context) {
	const seen = new Set();
	const pending = [root];
	while (pending.length > 0) {
		const id = pending.pop();
		if (!seen.has(id)) {
			seen.add(id);
			pending.push(...(context.getModuleInfo(id)?.importers ?? []));
		}
	}

	return seen;
}

function lazyChunk(backoffice, id) {
	if (id.startsWith(backoffice)) {
		const [folder, name, ...rest] = relative(backoffice, id).split(sep);
		return folder !== 'packages' ? null
			: rest[0] === 'icon-registry' && rest[1] === 'icons' ? 'icons'
			: name;
	}

	return /[\\/]node_modules[\\/](@tiptap|prosemirror-)/.test(id) ? 'rich-text' : null;
}
