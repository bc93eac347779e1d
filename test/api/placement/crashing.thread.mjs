// An engine that dies without an answer.
process.exit(3);
