from .core import *
from .core import _hidden as shown
