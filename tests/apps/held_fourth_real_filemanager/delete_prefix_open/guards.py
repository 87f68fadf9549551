import os


def inside_workspace(path, workspace):
    return path.startswith(workspace)
