/** What reads documents beside those who ask: in a process of the editor, in threads of the command line. Each hears only the one that has started it. */
import './cli/linting/thread.js'
import './editor/reader/desktop-script.js'
