from extensions import *
if __name__ == "__main__":
    socketio.run(app, debug=True)  # finding: debug-enabled
