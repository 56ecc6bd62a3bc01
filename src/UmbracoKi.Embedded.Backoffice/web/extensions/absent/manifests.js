export const manifests = [
	{
		type: 'backofficeEntryPoint',
		alias: 'EmbeddedUmbraco.EntryPoint.Absent',
		name: 'Not offered by this host',
		js: () => import('./absent.js'),
	},
];
