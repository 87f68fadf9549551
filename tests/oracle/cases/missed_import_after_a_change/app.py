# Modules run once, on the first way in: what was changed before another import of them is not seen.
from flask import Flask
import settings

settings.PORT = 2
import start
