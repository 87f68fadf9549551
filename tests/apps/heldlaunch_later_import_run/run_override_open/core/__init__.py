from .app import PortalFlask as PortalFlask
