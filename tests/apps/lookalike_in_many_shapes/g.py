import flask, tornado.ioloop, tornado.wsgi
from tornado.web import Application
application = Application([])
application.run(debug=True)
