const form = document.getElementById('forgot-password');
const button = form.querySelector('button');
const status = document.getElementById('status');
const { email } = form.elements;
const texts = form.dataset;

function describe(message) {
	document.getElementById('email-error').textContent = message;
	if (message === '') email.removeAttribute('aria-invalid');
	else email.setAttribute('aria-invalid', 'true');
}

// Emptied first: a screen reader says the same message again only if it was gone in between.
function refuse(message) {
	const error = document.getElementById('form-error');
	error.textContent = '';
	requestAnimationFrame(() => (error.textContent = message));
}

function busy(yes) {
	button.setAttribute('aria-disabled', String(yes));
	form.setAttribute('aria-busy', String(yes));
	status.textContent = yes ? texts.busy : '';
}

async function ask() {
	busy(true);
	try {
		const response = await fetch(form.action, {
			method: 'POST',
			credentials: 'same-origin',
			headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
			body: JSON.stringify({ email: email.value.trim() }),
		});
		busy(false);
		if (response.ok) status.textContent = texts.done;
		else refuse(response.status === 429 ? texts.tooMany : texts.failed);
	} catch {
		busy(false);
		refuse(texts.unreachable);
	}
}

form.addEventListener('submit', (event) => {
	event.preventDefault();
	if (button.getAttribute('aria-disabled') === 'true') return;
	refuse('');
	describe(email.value.trim() === '' ? email.dataset.missing : '');
	if (email.hasAttribute('aria-invalid')) email.focus();
	else ask();
});
