"""Entry point of the fleet tracker."""
import os
import sys

from fleet import create_app

app = create_app(os.environ.get("FLEET_CONFIG", "fleet.config.Production"))


if __name__ == "__main__":
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 5001
    app.run(port=port, threaded=True)
