from flask import Flask
import settings

Flask(__name__).run(port=settings.PORT)
