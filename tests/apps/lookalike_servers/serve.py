from flask import Flask
from waitress import serve
from gevent.pywsgi import WSGIServer
from wsgiref.simple_server import make_server
import bjoern
from cheroot.wsgi import Server as WSGI
import eventlet.wsgi
from tornado.wsgi import WSGIContainer
from tornado.httpserver import HTTPServer
from tornado.ioloop import IOLoop
from twisted.internet import reactor
from meinheld import server
from hypercorn.asyncio import serve as hserve
import uvicorn

app = Flask(__name__)
if __name__ == "__main__":
    serve(app, host="0.0.0.0", port=8080)
    WSGIServer(("0.0.0.0", 5000), app).serve_forever()
    make_server("0.0.0.0", 8000, app).serve_forever()
    bjoern.run(app, "0.0.0.0", 8000)
    WSGI(("0.0.0.0", 80), app).start()
    reactor.run()
    server.listen(("0.0.0.0", 8000))
    server.run(app)
    uvicorn.run(app, host="0.0.0.0", debug=True)
    HTTPServer(WSGIContainer(app)).listen(5000)
    IOLoop.instance().start()
