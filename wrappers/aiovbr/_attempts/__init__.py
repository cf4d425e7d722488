"""One call as a series of attempts: the retry policy, and events for each attempt."""
