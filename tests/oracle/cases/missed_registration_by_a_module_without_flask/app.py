# A module that mentions nothing of Flask is run when a name of it is needed, so what it registers elsewhere is not seen.
from flask import Flask
import plugin
from registry import handlers

Flask(__name__).run(port=handlers.get('port', 1))
