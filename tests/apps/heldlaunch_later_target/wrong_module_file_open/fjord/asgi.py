from asgiref.wsgi import WsgiToAsgi

from fjord import create_app

app = WsgiToAsgi(create_app())
