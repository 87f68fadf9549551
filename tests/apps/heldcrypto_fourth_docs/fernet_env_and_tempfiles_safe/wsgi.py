from vaultbox import app as application

__all__ = ["application"]
