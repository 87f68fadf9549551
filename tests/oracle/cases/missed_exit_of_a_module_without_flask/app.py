# A module that mentions nothing of Flask is run when a name of it is needed, so its exit is not seen.
from flask import Flask
import settings

Flask(__name__).run()
