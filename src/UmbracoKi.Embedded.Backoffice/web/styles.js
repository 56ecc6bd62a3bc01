import { createRequire } from 'node:module';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Puts the component library's properties, fonts and text styles in front of our own stylesheet, as one file. */
export function styles(dir) {
	const library = dirname(dirname(createRequire(import.meta.url).resolve('@umbraco-ui/uui-css/dist/uui-css.css')));
	const ours = join(dir, 'css/backoffice.css');
	const theirs = ['custom-properties.css', 'uui-font.css', 'uui-text.css'].map((name) => join(library, 'dist', name));
	const text = [...theirs, ours].map((file) => readFileSync(file, 'utf8')).join('\n');
	writeFileSync(ours, text);
	cpSync(join(library, 'assets/fonts'), join(dir, 'assets/fonts'), { recursive: true });
}
