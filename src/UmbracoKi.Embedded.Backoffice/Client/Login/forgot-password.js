import { busy, describe, onSubmit, post, refuse } from './account.js';

const form = document.getElementById('forgot-password');
const { email } = form.elements;
const texts = form.dataset;

async function ask() {
	busy(true);
	try {
		const response = await post(form.action, { email: email.value.trim() });
		busy(false);
		if (response.ok) document.getElementById('status').textContent = texts.done;
		else refuse(response.status === 429 ? texts.tooMany : texts.failed);
	} catch {
		busy(false);
		refuse(texts.unreachable);
	}
}

onSubmit(() => {
	describe(email, email.value.trim() === '' ? email.dataset.missing : '');
	if (email.hasAttribute('aria-invalid')) email.focus();
	else ask();
});
