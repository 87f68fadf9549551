from inventory.app import app

__all__ = ["app"]
