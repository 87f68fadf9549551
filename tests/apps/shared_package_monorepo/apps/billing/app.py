from common import make_app, serve

app = make_app("billing")

if __name__ == "__main__":
    serve(app, 5001, debug=True)
