from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.serving import run_simple
from front import app as front
from admin import app as admin

application = DispatcherMiddleware(front, {"/admin": admin})

if __name__ == "__main__":
    run_simple("0.0.0.0", 5000, application, use_reloader=True, use_debugger=True)  # finding: bind-all-interfaces, debugger-exposed
