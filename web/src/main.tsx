// SPDX-License-Identifier: Apache-2.0

import './style.css';

import { render } from 'preact';

import { App } from './app.js';
import { open } from './connection.js';
import { keepJournal } from './journal.js';
import { follow } from './state.js';
import { restoreAccount } from './wallets.js';

open();
follow();
keepJournal();
void restoreAccount();
const place = document.getElementById('page');
if (place) render(<App />, place);
