export default {
	invitationLink: {
		action: 'Einladungslink',
		headline: 'Einladungslink',
		passOn: (hours) => `Geben Sie diesen Link weiter. Die eingeladene Person wählt damit ihr Kennwort. Er ist neu und gilt ${hours} Stunden.`,
		copy: 'Link kopieren',
		copied: 'Der Link ist kopiert.',
	},
};
