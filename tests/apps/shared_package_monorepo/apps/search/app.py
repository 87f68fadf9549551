from common import make_app, serve

app = make_app("search")
serve(app, 5002)
