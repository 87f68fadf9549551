import torch.nn as nn


class Net(nn.Module):
    def run(self, x, debug=True):
        return self(x)
