from asgiref.wsgi import WsgiToAsgi

from stream import app as flask_app

app = WsgiToAsgi(flask_app)
