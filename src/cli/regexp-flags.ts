import { setFlagsFromString } from 'node:v8'

// V8 compiles a regular expression twice, to bytecode and then to machine code, and of long ones the bytecode takes five times as long: half of
// the time in which a thread reads its first document. The flag counts for the whole process, so it is set where the process is ours, and in front
// of all else: V8 can crash on expressions that ran under both settings.
setFlagsFromString('--no-regexp-tier-up')
