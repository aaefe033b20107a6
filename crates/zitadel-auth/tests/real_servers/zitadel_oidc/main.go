// Command server is the example provider of github.com/zitadel/oidc with credentials of the tests:
// the example's own service user has an RSA key of 1024 bits, which is too short to sign in with.
package main

import (
	"context"
	"crypto"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"flag"
	"fmt"
	"log"
	"log/slog"
	"net"
	"net/http"
	"os"

	jose "github.com/go-jose/go-jose/v4"
	"github.com/zitadel/oidc/v3/example/server/exampleop"
	"github.com/zitadel/oidc/v3/example/server/storage"
	"github.com/zitadel/oidc/v3/pkg/oidc"
	"github.com/zitadel/oidc/v3/pkg/op"
)

func main() {
	port := flag.String("port", "", "where to listen")
	secret := flag.String("secret", "", "the secret of the client billing")
	rsaKey := flag.String("rsa-key", "", "file with the key rsa-key of the user rsa-user")
	p256Key := flag.String("p256-key", "", "file with the key p256-key of the user p256-user")
	flag.Parse()

	issuer := fmt.Sprintf("http://localhost:%s/", *port)
	store := credentials{
		Storage: storage.NewStorage(storage.NewUserStore(issuer)),
		secret:  *secret,
		keys: map[string]crypto.PublicKey{
			"rsa-user/rsa-key":   publicKey(*rsaKey),
			"p256-user/p256-key": publicKey(*p256Key),
		},
	}
	logger := slog.New(slog.NewTextHandler(os.Stderr, nil))
	handler := exampleop.SetupServer(issuer, store, logger, false)
	log.Fatal(http.ListenAndServe(net.JoinHostPort("127.0.0.1", *port), handler))
}

type credentials struct {
	*storage.Storage
	secret string
	keys   map[string]crypto.PublicKey
}

func (c credentials) GetKeyByIDAndClientID(_ context.Context, keyID, userID string) (*jose.JSONWebKey, error) {
	key, ok := c.keys[userID+"/"+keyID]
	if !ok {
		return nil, errors.New("key not found")
	}
	return &jose.JSONWebKey{KeyID: keyID, Use: "sig", Key: key}, nil
}

func (c credentials) ClientCredentials(_ context.Context, id, secret string) (op.Client, error) {
	if id != "billing" || secret != c.secret {
		return nil, errors.New("wrong service user or password")
	}
	return client{storage.WebClient(id, secret)}, nil
}

func (c credentials) ClientCredentialsTokenRequest(_ context.Context, id string, scopes []string) (op.TokenRequest, error) {
	return &oidc.JWTTokenRequest{Subject: id, Audience: []string{id}, Scopes: scopes}, nil
}

// client may use the client credentials grant, and gets JWT access tokens.
type client struct{ *storage.Client }

func (client) GrantTypes() []oidc.GrantType {
	return []oidc.GrantType{oidc.GrantTypeClientCredentials}
}

func (client) AccessTokenType() op.AccessTokenType { return op.AccessTokenTypeJWT }

// publicKey reads the public half of a private key, in PKCS#1 or PKCS#8.
func publicKey(file string) crypto.PublicKey {
	text, err := os.ReadFile(file)
	if err != nil {
		log.Fatal(err)
	}
	block, _ := pem.Decode(text)
	if block == nil {
		log.Fatalf("%s is no PEM", file)
	}
	if key, err := x509.ParsePKCS1PrivateKey(block.Bytes); err == nil {
		return key.Public()
	}
	key, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		log.Fatal(err)
	}
	return key.(crypto.Signer).Public()
}
