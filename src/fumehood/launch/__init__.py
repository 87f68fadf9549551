"""Which server starts which module, as the deployment files of a workspace say it."""
