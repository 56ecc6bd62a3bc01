import { busy, describe, onShowPassword, onSubmit, post, refuse } from './account.js';

const form = document.getElementById('invitation');
const { password, repeated } = form.elements;
const texts = form.dataset;
let least = 0;

const withCode = (more) => ({ user: { id: texts.user }, [texts.codeField]: texts.code, ...more });

async function reason(response) {
	if (response.status === 429) return texts.tooMany;
	if (response.status >= 500) return texts.failed;
	const problem = await response.json().catch(() => ({}));
	return problem.operationStatus === 'UnknownFailure' ? texts.refused : texts.invalid;
}

async function verify() {
	try {
		const response = await post(texts.verify, withCode());
		if (!response.ok) {
			refuse(await reason(response));
			return;
		}

		least = (await response.json()).passwordConfiguration.minimumPasswordLength;
		document.getElementById('password-rule').textContent = texts.rule.replace('{0}', least);
	} catch {
		refuse(texts.unreachable);
	}
}

async function save() {
	busy(true);
	try {
		const response = await post(form.action, withCode({ password: password.value }));
		if (response.ok) {
			form.setAttribute('aria-busy', 'false');
			document.getElementById('status').textContent = texts.done;
			setTimeout(() => location.replace(texts.return), 2000);
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
	const short = password.value.length < least ? password.dataset.short.replace('{0}', least) : '';
	describe(password, password.value === '' ? password.dataset.missing : short);
	describe(repeated, repeated.value === '' ? repeated.dataset.missing : repeated.value === password.value ? '' : repeated.dataset.different);
	const wrong = [password, repeated].find((field) => field.hasAttribute('aria-invalid'));
	if (wrong) wrong.focus();
	else save();
});

onShowPassword([password, repeated]);

verify();
