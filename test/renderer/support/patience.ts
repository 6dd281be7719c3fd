// Waits of the DOM tests that look for something on the screen, as long as the other waits: a busy machine may be ten times slower than an idle one.
import { configure } from '@testing-library/dom';

configure({ asyncUtilTimeout: 20_000 });
