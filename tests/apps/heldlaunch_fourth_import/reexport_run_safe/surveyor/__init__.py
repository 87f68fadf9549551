from surveyor.site import app

__all__ = ["app"]
