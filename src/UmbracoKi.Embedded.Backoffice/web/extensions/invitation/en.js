export default {
	invitationLink: {
		action: 'Invitation link',
		headline: 'Invitation link',
		passOn: (hours) => `Pass on this link. With it, the invited person chooses a password. It is new and valid for ${hours} hours.`,
		copy: 'Copy link',
		copied: 'The link is copied.',
	},
};
