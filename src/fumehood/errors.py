"""The one family of errors a user can cause; the front doors turn them into a message and exit code 2."""


class FumehoodError(Exception):
    """Something the user can put right: the text says what and how."""


class UsageError(FumehoodError):
    """A flag, input, path or rule id that does not exist or does not fit."""


class ConfigError(FumehoodError):
    """A configuration or baseline file that cannot be read or says something unknown."""
