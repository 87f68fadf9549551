# Modules run once, whoever imports them: as a script this one imports itself half way through.
from flask import Flask
import other

port = 1
Flask(__name__).run(port=port)
