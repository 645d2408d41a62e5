/** Terms of computing and the net, paraphrased word by word. Notation: ../phrase-pattern.ts. */
export const TECHNICAL_TERMS = `
man made intelligence -> artificial intelligence ! ships
counterfeit consciousness -> artificial intelligence
counterfeit intelligence -> artificial intelligence ! service, services, agency
computerized reasoning -> artificial intelligence
simulated intelligence -> artificial intelligence
fake intelligence -> artificial intelligence ! report, reports, agency, services
artificial consciousness tool+ -> artificial-intelligence tool+
man made brainpower -> artificial intelligence
profound learning -> deep learning ! experience
deep getting to know -> deep learning
machine getting to know -> machine learning
machine gaining knowledge -> machine learning
gadget learning -> machine learning
neural organization+ -> neural network+
brain organization+ -> neural network+
counterfeit neural -> artificial neural
fake neural -> artificial neural
huge information -> big data
enormous information -> big data
large information -> big data
colossal information -> big data
distributed computing service+ -> cloud-computing service+
haze figuring -> cloud computing
cloud figuring -> cloud computing
quantum registering -> quantum computing
quantum figuring -> quantum computing
web of things -> internet of things ! tangled
facial acknowledgment -> facial recognition
face acknowledgment -> face recognition
facial acknowledgement -> facial recognition
discourse acknowledgment -> speech recognition
voice acknowledgment -> voice recognition
picture acknowledgment -> image recognition
signal to clamor -> signal-to-noise
arbitrary access memory -> random access memory
irregular access memory -> random access memory
focal handling unit -> central processing unit
virtual entertainment -> social media
web based media -> social media
web based entertainment -> social media
social medium platform+ -> social-media platform+
online entertainment platform+ -> social-media platform+ ! film, series, streaming
online media platforms for social -> social-media platforms
internet searcher+ -> search engine+
web crawler giant -> search giant
cell phone pinnacle+ -> mobile-phone mast+
cellular phone tower+ -> mobile-phone mast+
brilliant phone+ -> smartphone+
shrewd phone+ -> smartphone+
keen phone+ -> smartphone+
information break+ -> data breach+
information breach+ of customers -> data breach+ affecting customers
data break+ -> data breach+
digital assault+ -> cyberattack+
cyber assault+ -> cyberattack+
computer assault+ -> cyberattack+
cyber safety firm+ -> cybersecurity firm+
network protection firm+ -> cybersecurity firm+
payment ware -> ransomware
ransom product -> ransomware
individual information -> personal data ! packs, sheet, leaflet, needs
end to end coding -> end-to-end encryption
mystery phrase+ -> password+
two factor validation -> two-factor authentication
computerized money -> digital currency
advanced money -> digital currency
digital money exchange+ -> cryptocurrency exchange+
cryptographic money+ -> cryptocurrency
square chain -> blockchain
self driving vehicle+ of cars -> self-driving cars
autonomous auto+ -> self-driving car+
clever phone+ -> smartphone+
cunning phone+ -> smartphone+
canny phone+ -> smartphone+
astute phone+ -> smartphone+
clever watch+ -> smartwatch+
application store -> app store
informal organization+ online -> social network+
informal communities -> social networks
tech goliath+ -> tech giant+
tech monsters -> tech giants
innovation goliath+ -> tech giant+
innovation organization+ -> technology company+
drive control chips -> chips
programming engineer+ -> software engineer+
multi factor confirmation -> multi-factor authentication
two factor confirmation -> two-factor authentication
search motor+ -> search engine+
web based business -> e-commerce
online business deals -> e-commerce sales
individual information break -> personal data breach
pernicious programming -> malware
malevolent programming -> malware
`;
