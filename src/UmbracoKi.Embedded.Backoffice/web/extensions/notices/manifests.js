export const manifests = [
	{
		type: 'backofficeEntryPoint',
		alias: 'EmbeddedUmbraco.EntryPoint.Notices',
		name: 'Notices of what was created',
		js: () => import('./entry-point.js'),
	},
];
