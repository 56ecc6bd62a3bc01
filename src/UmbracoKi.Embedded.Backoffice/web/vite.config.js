import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';
import { defineConfig } from 'vite';
import { chunkNames } from './chunks.js';
import { corrections } from './corrections.js';
import { pack } from './pack.js';

const here = dirname(fileURLToPath(import.meta.url));
const backoffice = resolve(createRequire(import.meta.url).resolve('@umbraco-cms/backoffice/app'), '../../..');
const appEntry = 'apps/app/app.element.js';

/** Every address of the import map, as a path below the client's root. */
const imports = Object.fromEntries(
	Object.entries(JSON.parse(readFileSync(join(backoffice, 'umbraco-package.json'), 'utf8')).importmap.imports)
		.map(([key, address]) => [key, address.replace('/umbraco/backoffice/', '')]),
);

const entries = [...new Set([appEntry, ...Object.values(imports)])];

export default defineConfig({
	root: here,
	base: './',
	publicDir: false,
	logLevel: 'warn',
	plugins: [corrections(backoffice), pack({ backoffice, imports, appEntry, root: here })],
	worker: { format: 'es' },
	build: {
		outDir: process.env.CLIENT_OUT ?? resolve(here, '../../../artifacts/client'),
		emptyOutDir: true,
		target: 'es2022',
		modulePreload: false,
		cssCodeSplit: true,
		assetsInlineLimit: 0,
		reportCompressedSize: false,
		chunkSizeWarningLimit: Infinity,
		rolldownOptions: {
			input: {
				...Object.fromEntries(entries.map((path) => [path.replace(/\.js$/, ''), join(backoffice, path)])),
				'extensions/extensions': join(here, 'extensions/extensions.js'),
			},
			preserveEntrySignatures: 'allow-extension',
			output: {
				entryFileNames: '[name].js',
				chunkFileNames: 'chunks/[name]-[hash].js',
				assetFileNames: 'assets/[name]-[hash][extname]',
				codeSplitting: {
					// Without it a group takes along whatever its modules import, and Monaco ends up in the first one.
					includeDependenciesRecursively: false,
					groups: [{ debugName: 'first screen and packages', name: chunkNames(backoffice, appEntry) }],
				},
			},
		},
	},
});
