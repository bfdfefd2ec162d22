import numpy as np


def train(x, y, rate, batch_size, epochs, shuffled):
    X = np.column_stack([np.ones(len(x)), x])
    w = np.zeros(X.shape[1])
    for epoch in range(epochs):
        order = shuffled(epoch)
        for start in range(0, len(y), batch_size):
            batch = order[start : start + batch_size]
            z = X[batch] @ w
            y_hat = 1 / (1 + np.exp(-z))
            gradient = X[batch].T @ (y_hat - y[batch]) / len(batch)
            w = w - rate * gradient
    return w
