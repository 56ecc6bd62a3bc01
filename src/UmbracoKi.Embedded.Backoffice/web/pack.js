import { createHash } from 'node:crypto';
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { absent } from './extensions/absent/absent.js';
import { styles } from './styles.js';

const compress = promisify(brotliCompress);
const alreadyCompressed = /\.(woff2?|png|jpe?g)$/;

/**
 * Finishes what the server serves: adds stylesheets, fonts and pictures, names the whole by a hash of its content, leaves
 * a Brotli copy of each text instead of the text itself, and lists in client.json what the index page has to know.
 */
export function pack({ backoffice, imports, appEntry, root }) {
	return {
		name: 'umbracoki-pack',
		async writeBundle({ dir }, bundle) {
			cpSync(join(root, 'css'), join(dir, 'css'), { recursive: true });
			cpSync(join(root, 'assets'), join(dir, 'assets'), { recursive: true });
			known(absent, bundle, join(root, 'extensions'));
			styles(dir);

			const files = readdirSync(dir, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name))
				.sort();
			const hash = createHash('sha256');
			for (const file of files) {
				hash.update(relative(dir, file)).update('\0').update(readFileSync(file)).update('\0');
			}

			await Promise.all(files.filter((file) => !alreadyCompressed.test(file)).map(async (file) => {
				const text = readFileSync(file);
				writeFileSync(`${file}.br`, await compress(text, {
					params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
				}));
				rmSync(file);
			}));

			const { version } = JSON.parse(readFileSync(join(backoffice, 'umbraco-package.json'), 'utf8'));
			writeFileSync(join(dir, 'client.json'), JSON.stringify({
				version,
				hash: hash.digest('hex').slice(0, 40),
				app: appEntry,
				preload: preloaded(bundle, appEntry, backoffice),
				imports,
			}, null, '\t'));
		},
	};
}

/** An alias the client does not have would leave something on offer that cannot work. */
function known(aliases, bundle, own) {
	const code = Object.values(bundle)
		.filter((chunk) => chunk.type === 'chunk' && !chunk.moduleIds.some((id) => id.startsWith(own)))
		.map((chunk) => chunk.code);
	const unknown = aliases.filter((alias) => !code.some((text) => ['"', "'", '`'].some((quote) => text.includes(quote + alias + quote))));
	if (unknown.length > 0) {
		throw new Error(`The client has no extension ${unknown.join(', ')}.`);
	}
}

/** The chunks the first screen cannot do without, so that the browser asks for all of them at once. */
function preloaded(bundle, appEntry, backoffice) {
	const shell = join(backoffice, 'apps/backoffice/backoffice.element.js');
	const chunks = Object.values(bundle).filter((chunk) => chunk.type === 'chunk');
	const roots = chunks.filter((chunk) => chunk.fileName === appEntry || chunk.moduleIds.includes(shell)).map((chunk) => chunk.fileName);
	const seen = new Set();
	const pending = [...roots];
	while (pending.length > 0) {
		const name = pending.pop();
		if (!seen.has(name)) {
			seen.add(name);
			pending.push(...bundle[name].imports);
		}
	}

	return [...seen].map((name) => name.split(sep).join('/'));
}
