import { busy, describe, onShowPassword, onSubmit, post, refuse } from './account.js';

const form = document.getElementById('login');
const { username, password } = form.elements;
const texts = form.dataset;

async function reason(response) {
	if (response.status === 401) return texts.wrong;
	if (response.status === 429) return texts.tooMany;
	if (response.status !== 403) return texts.failed;
	const problem = await response.json().catch(() => ({}));
	return /lock/i.test(problem.title ?? '') ? texts.locked : texts.notAllowed;
}

async function signIn() {
	busy(true);
	try {
		const response = await post(form.action, { username: username.value.trim(), password: password.value });
		if (response.ok) {
			location.replace(texts.return);
			return;
		}

		refuse(await reason(response));
	} catch {
		refuse(texts.unreachable);
	}

	busy(false);
	password.focus();
	password.select();
}

onSubmit(() => {
	const fields = [username, password];
	for (const field of fields) describe(field, field.value.trim() === '' ? field.dataset.missing : '');
	const missing = fields.find((field) => field.value.trim() === '');
	if (missing) missing.focus();
	else signIn();
});

onShowPassword([password]);
