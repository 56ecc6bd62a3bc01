const form = document.getElementById('invitation');
const button = form.querySelector('button');
const status = document.getElementById('status');
const { password, repeated } = form.elements;
const texts = form.dataset;
let least = 0;

function describe(field, message) {
	document.getElementById(`${field.id}-error`).textContent = message;
	if (message === '') field.removeAttribute('aria-invalid');
	else field.setAttribute('aria-invalid', 'true');
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

function post(address, more) {
	return fetch(address, {
		method: 'POST',
		credentials: 'same-origin',
		headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
		body: JSON.stringify({ user: { id: texts.user }, [texts.codeField]: texts.code, ...more }),
	});
}

async function reason(response) {
	if (response.status === 429) return texts.tooMany;
	if (response.status >= 500) return texts.failed;
	const problem = await response.json().catch(() => ({}));
	return problem.operationStatus === 'UnknownFailure' ? texts.refused : texts.invalid;
}

async function verify() {
	try {
		const response = await post(texts.verify);
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
		const response = await post(form.action, { password: password.value });
		if (response.ok) {
			form.setAttribute('aria-busy', 'false');
			status.textContent = texts.done;
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

form.addEventListener('submit', (event) => {
	event.preventDefault();
	if (button.getAttribute('aria-disabled') === 'true') return;
	refuse('');
	const short = password.value.length < least ? password.dataset.short.replace('{0}', least) : '';
	describe(password, password.value === '' ? password.dataset.missing : short);
	describe(repeated, repeated.value === '' ? repeated.dataset.missing : repeated.value === password.value ? '' : repeated.dataset.different);
	const wrong = [password, repeated].find((field) => field.hasAttribute('aria-invalid'));
	if (wrong) wrong.focus();
	else save();
});

document.getElementById('show-password').addEventListener('change', (event) => {
	for (const field of [password, repeated]) field.type = event.target.checked ? 'text' : 'password';
});

verify();
