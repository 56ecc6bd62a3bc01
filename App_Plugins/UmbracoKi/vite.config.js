import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));

/** Writes the manifest with the hash of what was built, so that browsers see a new version at once. */
const manifest = {
	name: 'umbracoki-manifest',
	writeBundle({ dir }, bundle) {
		const hash = createHash('sha256');
		for (const name of Object.keys(bundle).sort()) hash.update(name).update(readFileSync(join(dir, name)));
		const { $schema, ...described } = JSON.parse(readFileSync(join(here, 'umbraco-package.json'), 'utf8'));
		const version = hash.digest('hex').slice(0, 12);
		writeFileSync(join(dir, 'umbraco-package.json'), JSON.stringify(described, null, '\t').replaceAll('%VERSION%', version));
	},
};

export default defineConfig({
	root: here,
	publicDir: false,
	logLevel: 'warn',
	plugins: [manifest],
	build: {
		outDir: process.env.EXTENSION_OUT ?? resolve(here, '../../src/UmbracoKi/wwwroot/App_Plugins/UmbracoKi'),
		emptyOutDir: true,
		target: 'es2022',
		lib: {
			entry: {
				'languages-dashboard': join(here, 'src/languages-dashboard.element.ts'),
				'alternative-text': join(here, 'src/alternative-text.element.ts'),
				en: join(here, 'src/localization/en.ts'),
				de: join(here, 'src/localization/de.ts'),
				uk: join(here, 'src/localization/uk.ts'),
			},
			formats: ['es'],
		},
		rolldownOptions: { external: /^@umbraco-cms\// },
	},
});
